/** The command line: lists, trains, evaluates and checks without a display. */
package org.pushforward.cli;
