using System.Diagnostics.CodeAnalysis;

namespace AiDeploy;

/// <summary>One of the four ways to deploy AI. The set is closed and ordered from simple to complex.</summary>
public sealed class Option
{
    private Option(string id, int rank) => (Id, Rank) = (id, rank);

    /// <summary>Use an AI product unchanged.</summary>
    public static Option OffTheShelf { get; } = new("off-the-shelf", 0);

    /// <summary>Call a model from your own product or workflow.</summary>
    public static Option ApiIntegration { get; } = new("api-integration", 1);

    /// <summary>Train a base model further on your examples.</summary>
    public static Option FineTuning { get; } = new("fine-tuning", 2);

    /// <summary>Run an open model on machines you control.</summary>
    public static Option SelfHosting { get; } = new("self-hosting", 3);

    /// <summary>All four, simple to complex.</summary>
    public static ImmutableArray<Option> All { get; } = [OffTheShelf, ApiIntegration, FineTuning, SelfHosting];
    /// <summary>The name used in URLs, content and style sheets; never changes.</summary>
    public string Id { get; }
    /// <summary>Place in <see cref="All"/>, 0 for the simplest.</summary>
    public int Rank { get; }

    /// <summary>Finds an option by its exact id; false for anything else.</summary>
    public static bool TryParse(string? id, [NotNullWhen(true)] out Option? option)
    {
        option = All.FirstOrDefault(candidate => candidate.Id == id);
        return option is not null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
