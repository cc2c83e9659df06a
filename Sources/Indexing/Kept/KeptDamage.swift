/// What is kept of the index of the last build is damaged, or gone.
package struct KeptDamage: Error {}
