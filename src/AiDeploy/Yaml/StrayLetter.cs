using System.Text;

namespace AiDeploy.Yaml;

/// <summary>
/// A character that no author means to write, and what to tell the author. No reader sees such a character, XML refuses most of
/// them, and some turn the direction of the text around them.
/// </summary>
internal sealed record StrayLetter(int Place, string Message)
{
    public static StrayLetter? Find(string text)
    {
        for (var place = 0; place < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(place), out var letter, out var length);
            var isWhole = status is System.Buffers.OperationStatus.Done;
            if (!isWhole || IsStray(letter))
            {
                var value = isWhole ? letter.Value : text[place];
                return new(place, $"the character U+{value:X4}, which no reader sees, has no place here: remove it");
            }

            place += length;
        }

        return null;
    }

    /// <summary>A space of another kind than the one of the keyboard, which looks alike and joins words; null where none is.</summary>
    public static string? FindSpace(string text) =>
        text.FirstOrDefault(static sign => sign is '\u200B' or '\u00AD' or '\u2060' || (char.IsWhiteSpace(sign) && sign != ' '))
            is var odd and not '\0'
            ? $"U+{(int)odd:X4}, a space or sign that can't be told from others: type it anew"
            : null;

    /// <summary>Controls but tab and line end, line separators, direction overrides, inner byte order marks, noncharacters.</summary>
    private static bool IsStray(Rune letter) => letter.Value switch
    {
        '\t' or '\n' or '\r' => false,
        (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF) => true,
        var value => Rune.IsControl(letter) || (value & 0xFFFE) == 0xFFFE,
    };
}
