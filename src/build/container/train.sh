#!/bin/sh
# Trains the AOT cache of the image: runs inside `docker build`, as the user that the application has later.
set -eu

start() { # JVM OPTION...: the options of the Dockerfile's ENTRYPOINT, without which the cache does not fit
    exec java -XX:+UseG1GC -XX:+UseCompactObjectHeaders "$@" -jar /planner/planner.jar
}

PLANNER_DATA=$(mktemp -d)
PLANNER_PORT=8080
export PLANNER_DATA PLANNER_PORT
trap 'rm -rf "$PLANNER_DATA"' EXIT

# a real start and a first page; the cache is written when the application ends
start -XX:AOTCacheOutput=/planner/planner.aot >"$PLANNER_DATA.log" 2>&1 &
application=$!
tries=0
until curl --fail --silent --output /dev/null "http://127.0.0.1:$PLANNER_PORT/actuator/health/readiness"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$application" 2>/dev/null; then
        cat "$PLANNER_DATA.log" >&2
        exit 1
    fi
    sleep 1
done
curl --silent --output /dev/null "http://127.0.0.1:$PLANNER_PORT/login"
curl --silent --output /dev/null "http://127.0.0.1:$PLANNER_PORT/api/v1/openapi.json"
kill "$application"
wait "$application" || true # 143: ended by a signal
test -s /planner/planner.aot || { cat "$PLANNER_DATA.log" >&2; exit 1; }

# with AOTMode=on the JVM refuses to start where it cannot use the cache
(start -XX:AOTCache=/planner/planner.aot -XX:AOTMode=on -Dspring.context.exit=onRefresh) >"$PLANNER_DATA.log" 2>&1 ||
    { cat "$PLANNER_DATA.log" >&2; exit 1; }
rm -f "$PLANNER_DATA.log"
ls -l /planner/planner.aot
