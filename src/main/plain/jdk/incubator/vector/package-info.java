/**
 * Stand-ins, one number wide, for the classes of the JDK's vector module that the engine's kernels use.
 *
 * <p>A Java runtime without that module finds these on the class path under the names that the kernels were compiled
 * against; with the module they are never looked at. So every kernel is written once and computes the same bits on both.
 * Signatures are those of JDK 17, because compiled code names them.
 */
package jdk.incubator.vector;
