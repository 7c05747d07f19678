using System.ComponentModel.DataAnnotations;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Section <c>Ask</c>: the model that may write answers. Without a base address, answers are quotations only.</summary>
internal sealed class AskOptions
{
    /// <summary>The address of an endpoint that speaks OpenAI's protocol, such as <c>http://127.0.0.1:11434/v1</c>.</summary>
    public string? BaseUrl { get; set; }

    public string? ApiKey { get; set; }

    /// <summary>A file that holds the key, for deployments that mount secrets.</summary>
    public string? ApiKeyFile { get; set; }

    public string? Model { get; set; }

    /// <summary>Who readers are told the question is sent to.</summary>
    public string? ProviderLabel { get; set; }

    [Range(1, 4_000)]
    public int MaxTokens { get; set; } = 400;

    /// <summary>Seconds until the first word, and between two.</summary>
    [Range(0.001, 120)]
    public double FirstTokenSeconds { get; set; } = 8;

    [Range(0.001, 600)]
    public double TotalSeconds { get; set; } = 30;

    [Range(1, 10_000)]
    public int PerClientPerMinute { get; set; } = 6;

    [Range(1, 1_000_000)]
    public int PerClientPerDay { get; set; } = 60;

    [Range(1, 1_000)]
    public int AtOnce { get; set; } = 4;

    [Range(1, 10_000_000)]
    public int DailyRequests { get; set; } = 500;

    /// <summary>Tokens a day, prompts included.</summary>
    [Range(1, int.MaxValue)]
    public int DailyTokens { get; set; } = 2_000_000;

    public bool IsOn => !string.IsNullOrWhiteSpace(BaseUrl);

    public string Label => ProviderLabel ?? Model ?? "";
}
