/** The rival that comes with ND4J: a graph that is differentiated once and interpreted at every step. */
package org.pushforward.bench.samediff;
