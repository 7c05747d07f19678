using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiDeploy.Web.Shared;

/// <summary>How data is written: on several lines, since people look at it too.</summary>
internal static class JsonFormats
{
    public static JsonSerializerOptions Whole { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What has no value is left out.</summary>
    public static JsonSerializerOptions Sparse { get; } =
        new(Whole) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The same, with the words of tables as they are read, and kinds by the names that content has for them.</summary>
    public static JsonSerializerOptions Tables { get; } = new(Sparse)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(Kinds) },
    };

    private static JsonNamingPolicy Kinds => JsonNamingPolicy.KebabCaseLower;

    /// <summary>A kind by the name that content has for it.</summary>
    public static string Name<T>(T kind)
        where T : struct, Enum => Kinds.ConvertName(kind.ToString());
}
