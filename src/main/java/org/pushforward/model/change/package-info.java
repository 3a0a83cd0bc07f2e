/** Change of variables on the line: a base density, a map cut into monotone branches, the density it makes. */
package org.pushforward.model.change;
