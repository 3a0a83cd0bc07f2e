/** What is drawn of flows in the plane. */
package org.pushforward.experiment.flow;
