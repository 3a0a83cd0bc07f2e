/** What the window and the command line both write: pictures and films of a stage, and files that are whole or absent. */
package org.pushforward.experiment.output;
