using AiDeploy.Web.Features.Ask;

namespace AiDeploy.Web.Hosting;

/// <summary>Reads settings as operators mean them: blanks around a value mean nothing, and a name that nobody reads is a slip.</summary>
internal static class Settings
{
    private static readonly ImmutableArray<(string Section, Type Options)> Sections =
    [
        ("Site", typeof(SiteOptions)),
        ("Content", typeof(ContentOptions)),
        ("Limits", typeof(LimitOptions)),
        ("Ask", typeof(AskOptions)),
    ];

    /// <summary>
    /// A space or a line end comes along from files of variables and from YAML. A setting that is empty counts as not set where another
    /// source has a value, so that <c>AllowedHosts=</c> is the default and not every host there is.
    /// </summary>
    public static void Trim(ConfigurationManager settings)
    {
        var sources = ((IConfigurationRoot)settings).Providers.Reverse().ToList();
        var trimmed = new Dictionary<string, string?>();
        foreach (var (key, value) in settings.AsEnumerable())
        {
            var values = sources.Select(source => source.TryGet(key, out var found) ? found?.Trim() : null).OfType<string>().ToList();
            var meant = values.Find(static found => found.Length > 0) ?? values.FirstOrDefault();
            if (meant != value)
            {
                trimmed[key] = meant;
            }
        }

        settings.AddInMemoryCollection(trimmed);
    }

    /// <summary>What is wrong with the names of settings; null where nothing is. No value is repeated, since it may be secret.</summary>
    public static string? Problem(IConfiguration settings)
    {
        foreach (var (section, options) in Sections)
        {
            ImmutableArray<string> known = [.. options.GetProperties().Where(static one => one.CanWrite).Select(static one => one.Name)];
            var unknown = settings.GetSection(section).GetChildren()
                .FirstOrDefault(set => !known.Contains(set.Key, StringComparer.OrdinalIgnoreCase));
            if (unknown is not null)
            {
                return $"{unknown.Path} is no setting: choose from {string.Join(", ", known.Select(name => $"{section}:{name}"))}";
            }
        }

        var ask = settings.GetSection("Ask");
        return string.IsNullOrEmpty(ask[nameof(AskOptions.BaseUrl)])
            ? ask.GetChildren().Where(static set => !string.IsNullOrEmpty(set.Value)).Select(static set =>
                $"{set.Path} is set, but Ask:BaseUrl is not, so that no model would answer: set it, such as to https://provider.example/v1")
                .FirstOrDefault()
            : null;
    }
}
