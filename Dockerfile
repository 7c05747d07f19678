# Build: the restore layer depends on the project files alone, so an edit of code or content reuses it. The versions are
# exact, so that the same commit gives the same program; raise them (and global.json) to take a security fix. The program and its
# libraries are for x64. docs/operating.md says how to pin the digests and to name the commit.
FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk:10.0.401 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/AiDeploy/AiDeploy.csproj src/AiDeploy/packages.lock.json src/AiDeploy/
COPY src/AiDeploy.Web/AiDeploy.Web.csproj src/AiDeploy.Web/packages.lock.json src/AiDeploy.Web/
COPY src/AiDeploy.Web/Properties/PublishProfiles/ src/AiDeploy.Web/Properties/PublishProfiles/
RUN dotnet restore src/AiDeploy.Web --locked-mode -p:PublishProfile=Server
COPY src/ src/
COPY content/ content/
COPY LICENSE ./
ARG REVISION=
RUN dotnet publish src/AiDeploy.Web --no-restore -p:PublishProfile=Server --output /app -p:ContinuousIntegrationBuild=true -p:SourceRevisionId=$REVISION \
    && dotnet /app/AiDeploy.Web.dll check

# Run: no shell, no package manager, no root; nothing is written to disk.
FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled
ARG REVISION=
LABEL org.opencontainers.image.title=AiDeploy org.opencontainers.image.licenses=MIT org.opencontainers.image.revision=$REVISION
WORKDIR /app
COPY --from=build /app ./
ENV ASPNETCORE_HTTP_PORTS=8080 DOTNET_EnableDiagnostics=0
# Kept replies need little memory, so little is set aside: 4 MB (in hex) for new objects, and one native heap for all threads.
ENV DOTNET_GCgen0size=400000 MALLOC_ARENA_MAX=1
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=6s --start-period=20s CMD ["dotnet", "AiDeploy.Web.dll", "health"]
ENTRYPOINT ["dotnet", "AiDeploy.Web.dll"]
