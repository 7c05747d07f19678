using System.ComponentModel.DataAnnotations;
using System.Reflection;
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

    /// <summary>Throws where quotation marks stand around a value: Docker keeps those of its files of variables.</summary>
    /// <exception cref="FormatException">The message names the setting.</exception>
    public static void CheckQuotes(IConfiguration settings)
    {
        var (key, _) = settings.AsEnumerable().FirstOrDefault(static set =>
            CommandLine.IsSetting(set.Key) && set.Value is ['"', .., '"'] or ['\'', .., '\'']);
        if (key is not null)
        {
            throw new FormatException($"{key} begins and ends with a quotation mark: write its value without quotation marks");
        }
    }

    /// <summary>Throws where a name is none, or a number is none or out of its range. No value is repeated: it may be secret.</summary>
    /// <exception cref="FormatException">The message names the setting, what it takes and an example.</exception>
    public static void Check(IConfiguration settings)
    {
        CheckNames(settings);
        ListenAddresses.Check(settings);
        foreach (var (section, options) in Sections)
        {
            foreach (var one in options.GetProperties())
            {
                var (name, value) = ($"{section}:{one.Name}", settings[$"{section}:{one.Name}"]);
                if (value is { Length: > 0 } && one.PropertyType == typeof(bool) && !bool.TryParse(value, out _))
                {
                    throw new FormatException($"{name} must be true or false, such as {section}__{one.Name}=true");
                }

                if (value is { Length: > 0 } && one.GetCustomAttribute<RangeAttribute>() is { } range && !IsWithin(range, one, value))
                {
                    var usual = Convert.ToInt64(one.GetValue(Activator.CreateInstance(options)), CultureInfo.InvariantCulture);
                    var kind = one.PropertyType == typeof(double) ? "number" : "whole number";
                    var bounds = $"from {range.Minimum} to {range.Maximum}";
                    throw new FormatException($"{name} must be a {kind} {bounds}, such as {Math.Max(usual, 1)}");
                }
            }
        }
    }

    private static bool IsWithin(RangeAttribute range, PropertyInfo one, string value)
    {
        var styles = one.PropertyType == typeof(double) ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        return decimal.TryParse(value, styles, CultureInfo.InvariantCulture, out var number)
            && number >= Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture)
            && number <= Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
    }

    /// <summary>Throws where a name is none, or names a part of a model that nobody asks. No value is repeated: it may be secret.</summary>
    /// <exception cref="FormatException">The message names the setting.</exception>
    private static void CheckNames(IConfiguration settings)
    {
        foreach (var (section, options) in Sections)
        {
            var known = Names(options);
            var unknown = settings.GetSection(section).GetChildren()
                .FirstOrDefault(set => !known.Contains(set.Key, StringComparer.OrdinalIgnoreCase));
            if (unknown is not null)
            {
                var choice = string.Join(", ", known.Select(name => $"{section}:{name}"));
                throw new FormatException($"{unknown.Path} is no setting: choose from {choice}");
            }
        }

        // A section that is nearly one of ours is a slip too; others belong to other programs.
        foreach (var near in settings.GetChildren())
        {
            var slip = Array.Find([.. Sections], one => IsNear(near.Key, one.Section)
                && near.GetChildren().Any(set => Names(one.Options).Contains(set.Key, StringComparer.OrdinalIgnoreCase)));
            if (slip.Section is { } meant)
            {
                var example = $"{meant}__{Names(slip.Options)[0]}";
                throw new FormatException($"{near.Key} is no section of settings: write {meant}, such as in {example}");
            }
        }

        // One underscore where two belong makes a variable that nobody reads.
        foreach (var (section, options) in Sections)
        {
            var slip = Array.Find(options.GetProperties(), one => settings[$"{section}_{one.Name}"] is not null);
            if (slip is not null)
            {
                throw new FormatException($"{section}_{slip.Name} is no setting: write {section}__{slip.Name}, with two underscores");
            }
        }

        string[] ofModel = [nameof(AskOptions.Model), nameof(AskOptions.ApiKey), nameof(AskOptions.ApiKeyFile)];
        var ask = settings.GetSection("Ask");
        if (string.IsNullOrEmpty(ask[nameof(AskOptions.BaseUrl)]) && Array.Find(ofModel, name => ask[name] is { Length: > 0 }) is { } set)
        {
            const string Remedy = "set it, such as to https://provider.example/v1";
            throw new FormatException($"Ask:{set} is set, but Ask:BaseUrl is not, so that no model would answer: {Remedy}");
        }
    }

    private static ImmutableArray<string> Names(Type options) =>
        [.. options.GetProperties().Where(static one => one.CanWrite).Select(static one => one.Name)];

    /// <summary>With a letter more or less at the end.</summary>
    private static bool IsNear(string typed, string section) =>
        Math.Abs(typed.Length - section.Length) is 1 or 2
        && (typed.StartsWith(section, StringComparison.OrdinalIgnoreCase) || section.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
}
