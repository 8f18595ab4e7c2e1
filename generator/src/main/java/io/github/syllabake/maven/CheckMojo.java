package io.github.syllabake.maven;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reports all problems of the guide: runs every stage of a bake and keeps nothing. Errors fail the
 * build.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends GuideMojo {

  @Override
  BakeReport run(Bakery bakery, BakeRequest request) {
    return bakery.check(request);
  }
}
