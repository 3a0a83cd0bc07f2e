/** What models learn from: toy densities with exact logProb, points from files, and images; seeded samplers. */
package org.pushforward.data;
