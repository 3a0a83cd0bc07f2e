/** Exhibits: each joins a trainer to its parameters and painters. No toolkit. */
package org.pushforward.experiment;
