# The planner as an image; docs/operation.md tells how to run it. `./planner build` first: the jar is copied, not built.
FROM eclipse-temurin:25-jre AS unpacked
COPY target/cluster-partnership-planner.jar /planner.jar
# libraries beside the application instead of inside it: starts faster, and the AOT cache needs it
RUN java -Djarmode=tools -jar /planner.jar extract --destination /planner

# No alpine: the database and the solver that come along are built for glibc.
FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Cluster Partnership Planner" \
      org.opencontainers.image.licenses="EUPL-1.2"
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /var/lib/planner --shell /usr/sbin/nologin planner \
    && install -d -o planner -g planner -m 700 /var/lib/planner \
    && install -d -o planner -g planner /planner
COPY --from=unpacked /planner/lib /planner/lib
COPY --from=unpacked /planner/planner.jar /planner/planner.jar
COPY src/build/container/train.sh /planner/train.sh
USER planner
WORKDIR /planner
# A start on a database that is thrown away writes down which classes a start needs; a second one fails if the notes
# could not be used.
RUN sh /planner/train.sh
ENV PLANNER_DATA=/var/lib/planner
VOLUME /var/lib/planner
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=2m --retries=3 \
    CMD curl --fail --silent --output /dev/null "http://127.0.0.1:${PLANNER_PORT:-8080}/actuator/health/readiness"
# compact headers: smaller objects (decision 29)
ENTRYPOINT ["java", "-XX:+UseG1GC", "-XX:+UseCompactObjectHeaders", "-XX:AOTCache=/planner/planner.aot", "-Xlog:aot*=error", \
            "-XX:MaxRAMPercentage=70", "-jar", "/planner/planner.jar"]
