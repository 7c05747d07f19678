using System.Globalization;
using AiDeploy.Web.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace AiDeploy.Web.Tests.Deploying;

/// <summary>The way in through a gateway of the cluster: the client library knows no Gateway API, so its fields are listed here.</summary>
public sealed class GatewayTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploy", "kubernetes");

    /// <summary>Those we use of <c>gateway.networking.k8s.io/v1</c>; a misspelled one would be refused by the cluster.</summary>
    private static readonly HashSet<string> Fields =
    [
        "apiVersion", "kind", "metadata.name", "spec.gatewayClassName", "spec.listeners.name", "spec.listeners.port", "spec.listeners.protocol",
        "spec.listeners.hostname", "spec.listeners.tls.mode", "spec.listeners.tls.certificateRefs.kind", "spec.listeners.tls.certificateRefs.name",
        "spec.parentRefs.name", "spec.parentRefs.sectionName", "spec.hostnames", "spec.rules.matches.path.type", "spec.rules.matches.path.value",
        "spec.rules.retry.codes", "spec.rules.retry.attempts", "spec.rules.backendRefs.name", "spec.rules.backendRefs.port",
        "spec.rules.filters.type", "spec.rules.filters.requestRedirect.scheme", "spec.rules.filters.requestRedirect.statusCode",
    ];

    [Theory]
    [InlineData("gateway.yaml", "Gateway")]
    [InlineData("redirect.yaml", "HTTPRoute")]
    [InlineData("route.yaml", "HTTPRoute")]
    public void Every_file_has_known_fields_and_the_host_of_the_settings_and_is_listed(string file, string kind)
    {
        var values = Values(file);
        var kustomization = File.ReadAllText(Path.Combine(Folder, "kustomization.yaml"));

        Assert.Equal((kind, "gateway.networking.k8s.io/v1"), (values["kind"].Single(), values["apiVersion"].Single()));
        Assert.Subset(Fields, values.Select(static field => field.Key).ToHashSet());
        Assert.All(values["spec.hostnames"].Concat(values["spec.listeners.hostname"]), static host => Assert.Equal("aideploy.example", host));
        Assert.Contains("  - " + file, kustomization, StringComparison.Ordinal);
        Assert.Contains($"select: {{kind: {kind}}}", kustomization, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_routes_are_attached_to_a_listener_and_lead_to_the_service()
    {
        Assert.Equal("http", Values("redirect.yaml")["spec.parentRefs.sectionName"].Single());
        Assert.Equal("https", Values("route.yaml")["spec.parentRefs.sectionName"].Single());
        Assert.Equal(["http", "https"], Values("gateway.yaml")["spec.listeners.name"]);
        Assert.All(Values("route.yaml")["spec.rules.backendRefs.port"], static port => Assert.Contains($"port: {port}", File.ReadAllText(Path.Combine(Folder, "service.yaml")), StringComparison.Ordinal));
    }

    /// <summary>A page that is missing stays missing on every machine; a style sheet of another version may be on the next one.</summary>
    [Fact]
    public void Only_files_are_asked_for_again_where_they_are_missing()
    {
        var rules = (YamlSequenceNode)Load("route.yaml")["spec"]["rules"];
        var missing = Assert.Single(rules, static rule => ((YamlSequenceNode)rule["retry"]["codes"]).Any(static code => code.ToString() == "404"));

        Assert.Equal(["/css", "/js"], ((YamlSequenceNode)missing["matches"]).Select(static match => match["path"]["value"].ToString()));
        Assert.All(rules, static rule => Assert.InRange(int.Parse(rule["retry"]["attempts"].ToString(), CultureInfo.InvariantCulture), 1, 4));
    }

    private static YamlNode Load(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return stream.Documents.Single().RootNode;
    }

    private static ILookup<string, string> Values(string file) => Leaves("", Load(file)).ToLookup(static leaf => leaf.Way, static leaf => leaf.Value);

    private static IEnumerable<(string Way, string Value)> Leaves(string way, YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => Leaves($"{way}.{pair.Key}", pair.Value)),
        YamlSequenceNode list => list.SelectMany(item => Leaves(way, item)),
        _ => [(way[1..], node.ToString())],
    };
}
