using System.Text;

namespace AiDeploy.Yaml;

/// <summary>Characters that no author means to write: no reader sees them, XML refuses most of them, and some turn the text around them.</summary>
internal static class StrayLetter
{
    /// <summary>The place of the first one, and what an author is told of it; null where there is none.</summary>
    public static (int Place, string Message)? Find(string text)
    {
        for (var place = 0; place < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(place), out var letter, out var length) is System.Buffers.OperationStatus.Done;
            if (!isWhole || IsStray(letter))
            {
                return (place, $"the character U+{(isWhole ? letter.Value : text[place]):X4}, which no reader sees, has no place here: remove it");
            }

            place += length;
        }

        return null;
    }

    /// <summary>Control characters but tab and line end, separators of lines, overrides of direction, a byte order mark within the text, noncharacters.</summary>
    private static bool IsStray(Rune letter) => letter.Value switch
    {
        '\t' or '\n' or '\r' => false,
        (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF) => true,
        var value => Rune.IsControl(letter) || (value & 0xFFFE) == 0xFFFE,
    };
}
