/** Several runs beside each other: what differs, what they are judged by, when they stop; no toolkit. */
package org.pushforward.experiment.compare;
