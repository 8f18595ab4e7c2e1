package io.github.syllabake.maven;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Bakes the guide into a site. The site is written beside the last one and takes its place when it
 * is whole; errors in the content fail the build with one report of all of them, and the last site
 * stays.
 */
@Mojo(name = "bake", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BakeMojo extends GuideMojo {

  @Override
  BakeReport run(Bakery bakery, BakeRequest request) {
    return bakery.bake(request);
  }
}
