package io.github.syllabake.importing;

/**
 * A file of notes as it lies on the disk.
 *
 * @param path its path from the folder that all notes are in, with forward slashes
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawFile(String path, byte[] bytes) {}
