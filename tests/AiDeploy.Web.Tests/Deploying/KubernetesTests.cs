using AiDeploy.Web.Hosting;
using AiDeploy.Web.Shared;
using Microsoft.Extensions.Configuration;
using k8s;
using k8s.Models;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Deploying;

/// <summary>The files of <c>deploy/kubernetes</c>, read as strictly as the cluster's own server reads them.</summary>
public sealed class KubernetesTests(Site site)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploy", "kubernetes");

    private static string Kustomization => File.ReadAllText(Path.Combine(Folder, "kustomization.yaml"));

    private static V1PodSpec Pod => Read<V1Deployment>("deployment.yaml").Spec.Template.Spec;

    [Theory]
    [InlineData("deployment.yaml", typeof(V1Deployment))]
    [InlineData("service.yaml", typeof(V1Service))]
    [InlineData("namespace.yaml", typeof(V1Namespace))]
    [InlineData("network.yaml", typeof(V1NetworkPolicy))]
    [InlineData("budget.yaml", typeof(V1PodDisruptionBudget))]
    [InlineData("autoscaler.yaml", typeof(V2HorizontalPodAutoscaler))]
    public void Every_file_is_what_it_says_and_is_listed(string file, Type kind)
    {
        Assert.IsType(kind, Assert.Single(KubernetesYaml.LoadAllFromString(File.ReadAllText(Path.Combine(Folder, file)), strict: true)));
        Assert.Contains("  - " + file, Kustomization, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_left_out() =>
        Assert.Equal(10, Directory.GetFiles(Folder).Length);

    [Fact]
    public void A_field_that_does_not_exist_would_be_noticed() =>
        Assert.ThrowsAny<Exception>(static () => KubernetesYaml.LoadAllFromString(File.ReadAllText(Path.Combine(Folder, "service.yaml")).Replace("  ports:", "  portz:", StringComparison.Ordinal), strict: true));

    [Fact]
    public void All_select_the_same_pods()
    {
        var labels = Read<V1Deployment>("deployment.yaml").Spec.Template.Metadata.Labels;

        Assert.Equal(labels, Read<V1Deployment>("deployment.yaml").Spec.Selector.MatchLabels);
        Assert.Equal(labels, Read<V1Service>("service.yaml").Spec.Selector);
        Assert.Equal(labels, Read<V1PodDisruptionBudget>("budget.yaml").Spec.Selector.MatchLabels);
        Assert.All(Pod.TopologySpreadConstraints, spread => Assert.Equal(labels, spread.LabelSelector.MatchLabels));
    }

    [Fact]
    public async Task Every_probe_asks_an_address_that_answers_at_a_host_that_is_allowed()
    {
        var container = Assert.Single(Pod.Containers);
        foreach (var probe in new[] { container.StartupProbe, container.ReadinessProbe, container.LivenessProbe })
        {
            Assert.Equal("http", probe.HttpGet.Port);
            Assert.Equal(200, (await site.GetAsync(probe.HttpGet.Path, ("Host", Assert.Single(probe.HttpGet.HttpHeaders).Value))).Status);
        }
    }

    [Fact]
    public void The_program_has_the_least_it_needs()
    {
        var container = Assert.Single(Pod.Containers);

        Assert.True(Pod.SecurityContext.RunAsNonRoot);
        Assert.False(Pod.AutomountServiceAccountToken);
        Assert.Equal("RuntimeDefault", Pod.SecurityContext.SeccompProfile.Type);
        Assert.True(container.SecurityContext.ReadOnlyRootFilesystem);
        Assert.False(container.SecurityContext.AllowPrivilegeEscalation);
        Assert.Equal(["ALL"], container.SecurityContext.Capabilities.Drop);
        Assert.Equal(["cpu", "memory"], container.Resources.Requests.Keys.Order());
        Assert.Contains("memory", container.Resources.Limits.Keys);
    }

    [Fact]
    public void There_is_always_another_machine()
    {
        var rolling = Read<V1Deployment>("deployment.yaml").Spec.Strategy.RollingUpdate;

        Assert.Equal("0", rolling.MaxUnavailable);
        Assert.Equal("1", Read<V1PodDisruptionBudget>("budget.yaml").Spec.MaxUnavailable);
        Assert.InRange(Read<V2HorizontalPodAutoscaler>("autoscaler.yaml").Spec.MinReplicas!.Value, 2, 10);
    }

    [Fact]
    public void Its_settings_are_ones_the_site_accepts_and_it_has_the_time_to_drain()
    {
        var settings = Kustomization.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("- Site__", StringComparison.Ordinal))
            .Select(static line => line[2..].Split('=', 2)).ToDictionary(static pair => pair[0].Replace("__", ":", StringComparison.Ordinal), static pair => (string?)pair[1]);
        var options = new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Site").Get<SiteOptions>()!;

        Assert.Equal(3, settings.Count);
        Assert.True(options.IsUsable);
        Assert.StartsWith("https:", options.BaseUrl, StringComparison.Ordinal);
        Assert.NotEmpty(TrustedProxies.Parse(options.TrustedProxies)!);
        Assert.InRange(options.DrainSeconds, 5, (int)Pod.TerminationGracePeriodSeconds!.Value - 30);
    }

    /// <summary>What the standard calls restricted, read field by field; the namespace asks the cluster to hold the pod to it.</summary>
    [Fact]
    public void It_keeps_to_the_restricted_standard()
    {
        var container = Assert.Single(Pod.Containers);

        Assert.Equal("restricted", Read<V1Namespace>("namespace.yaml").Metadata.Labels["pod-security.kubernetes.io/enforce"]);
        Assert.True((Pod.HostNetwork, Pod.HostPID, Pod.HostIPC, container.SecurityContext.Privileged) is (not true, not true, not true, not true));
        Assert.True((Pod.Volumes, Pod.InitContainers, Pod.EphemeralContainers) is (null, null, null));
        Assert.True(Pod.SecurityContext.RunAsUser > 0);
        Assert.True((container.SecurityContext.Capabilities.Add, container.SecurityContext.RunAsUser, container.SecurityContext.SeccompProfile) is (null, null, null));
        Assert.Null(Assert.Single(container.Ports).HostPort);
    }

    [Fact]
    public void A_probe_waits_as_long_as_a_machine_under_load_takes()
    {
        var container = Assert.Single(Pod.Containers);

        Assert.All(new[] { container.StartupProbe, container.ReadinessProbe, container.LivenessProbe }, static probe => Assert.Equal(5, probe.TimeoutSeconds));
    }

    private static T Read<T>(string file) => KubernetesYaml.Deserialize<T>(File.ReadAllText(Path.Combine(Folder, file)), strict: true);
}
