/** Mixtures of normals in the plane, fitted by expectation and maximisation in double precision. */
package org.pushforward.model.gmm;
