using System.Text;
using AiDeploy.Yaml;

namespace AiDeploy.Tests.Yaml;

public sealed class SourceFileTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly List<Problem> problems = [];

    [Fact]
    public void The_name_leaves_out_folder_and_ending() =>
        Assert.Equal("fine-tuning", new SourceFile("options/fine-tuning.md", "").Name);

    [Fact]
    public void Text_is_read_as_it_is() =>
        Assert.Equal("Größe 1\nline 2\n", Read("Größe 1\nline 2\n"u8)?.Text);

    [Fact]
    public void Windows_line_ends_become_plain_ones() =>
        Assert.Equal("a\nb\n", Read("a\r\nb\r\n"u8)?.Text);

    [Fact]
    public void A_byte_order_mark_is_left_out() =>
        Assert.Equal("a", Read([0xEF, 0xBB, 0xBF, (byte)'a'])?.Text);

    [Theory]
    [InlineData("", 1)]
    [InlineData("a\nb\n", 3)]
    [InlineData("a\nGröße\nb", 3)]
    public void Invalid_utf8_is_refused_with_its_line(string before, int line)
    {
        Assert.Null(Read([.. Encoding.UTF8.GetBytes(before), 0xC3, 0x28, (byte)'\n', (byte)'x']));
        Assert.Equal($"f:{line}: the text isn't UTF-8: save the file as UTF-8", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_file_cut_off_within_a_letter_is_refused()
    {
        Assert.Null(Read([(byte)'a', (byte)'\n', 0xE2, 0x80]));
        Assert.Equal("f:2: the text isn't UTF-8: save the file as UTF-8", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("a\r\nb\0", "f:2: the character U+0000")]
    [InlineData("\u0001", "f:1: the character U+0001")]
    [InlineData("a\n\fb", "f:2: the character U+000C")]
    [InlineData("\u007F", "f:1: the character U+007F")]
    [InlineData("\u0085", "f:1: the character U+0085")]
    [InlineData("\u009F", "f:1: the character U+009F")]
    [InlineData("a\u2028b", "f:1: the character U+2028")]
    [InlineData("\u202Eabc", "f:1: the character U+202E")]
    [InlineData("\u2066", "f:1: the character U+2066")]
    [InlineData("a\uFEFF", "f:1: the character U+FEFF")]
    [InlineData("\uFDD0", "f:1: the character U+FDD0")]
    [InlineData("\U0001FFFE", "f:1: the character U+1FFFE")]
    public void A_stray_character_is_refused_with_its_line(string text, string problem)
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(problem + ", which no reader sees, has no place here: remove it", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("a\tb\n")]
    [InlineData("👩🏽\u200D💻 \u00A0 \u200F \u00AD")]
    public void What_readers_see_is_read(string text) =>
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text))?.Text);

    [Fact]
    public void The_largest_file_is_read() =>
        Assert.Equal(SourceFile.MaxBytes, Read(Encoding.UTF8.GetBytes(new string(' ', SourceFile.MaxBytes)))?.Text.Length);

    [Fact]
    public void A_larger_file_is_refused()
    {
        Assert.Null(Read(new byte[SourceFile.MaxBytes + 1]));
        Assert.Equal("f:1: the file is larger than 256 KB: split it", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        Assert.Null(SourceFile.Read(folder.Root, "f", problems));
        Assert.Equal("f:1: the file is missing, and the site needs it: put it back", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_directory_in_its_place_is_refused()
    {
        folder.PutDirectory("f");
        Assert.Null(SourceFile.Read(folder.Root, "f", problems));
        Assert.StartsWith("f:1: the file is missing, and the site needs it", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private SourceFile? Read(ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(folder.At("f"), bytes);
        return SourceFile.Read(folder.Root, "f", problems);
    }
}
