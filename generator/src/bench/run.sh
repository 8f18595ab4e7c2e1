#!/usr/bin/env bash
# Times whole bakes in new processes: the bundled guide, and a generated guide of N pages (default 1000), both cold and
# with the formula cache, beside stock JBake's Oven on the same pages, which leaves the formulas to the browser.
#
#   mvn -q package && generator/src/bench/run.sh [PAGES] [RUNS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
pages=${1:-1000}
runs=${2:-3}
bench=generator/src/bench
work=target/bench
mkdir -p "$work/classes"

cli=generator/target/syllabake.jar
mvn -q -B -f "$bench/jbake/pom.xml" dependency:build-classpath -Dmdep.outputFile="$PWD/$work/jbake.classpath"
jbake=$(cat "$work/jbake.classpath")
javac -d "$work/classes" -cp "$jbake" "$bench"/*.java "$bench/jbake/StockJbake.java"

rm -rf "$work/guide" "$work/jbake"
java -cp "$work/classes" GuideGenerator "$pages" "$work/guide"
mkdir -p "$work/jbake/assets"
cp -r "$bench/jbake/site/." "$work/jbake"
java -cp "$work/classes" GuideGenerator "$pages" "$work/jbake/content" jbake

java -version 2>&1 | head -n 1
echo "$(nproc) processors, $pages generated pages, $runs runs each"
java -cp "$work/classes" Benchmark "$runs" "$work" \
  "bundled guide, cold" "$work/out,$work/cache" \
  "java -jar $cli bake content -o $work/out --cache $work/cache" \
  "bundled guide, formulas cached" "$work/out" \
  "java -jar $cli bake content -o $work/out --cache $work/cache" \
  "$pages pages, cold" "$work/out-pages,$work/cache-pages" \
  "java -jar $cli bake $work/guide -o $work/out-pages --cache $work/cache-pages" \
  "$pages pages, formulas cached" "$work/out-pages" \
  "java -jar $cli bake $work/guide -o $work/out-pages --cache $work/cache-pages" \
  "$pages pages, stock JBake" "$work/out-jbake,$work/jbake/cache" \
  "java -cp $work/classes:$bench/jbake:$jbake StockJbake $work/jbake $work/out-jbake"
