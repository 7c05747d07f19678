using System.Globalization;
using System.Net.Sockets;
using System.Text;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>What only a real server can be asked.</summary>
public sealed class RequestGuardOnSocketTests(Server server)
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded";

    [Theory]
    [InlineData("head")]
    [InlineData("Head")]
    [InlineData("get")]
    [InlineData("post")]
    public async Task A_method_in_other_letters_is_none(string method)
    {
        await using var kept = new Server(("Site:BaseUrl", "http://127.0.0.1"));
        foreach (var path in (string[])["/", "/compare", "/nothing", "/robots.txt", "/search?q=x", "/decide/quick"])
        {
            Assert.Equal((501, 501), ((await server.SendAsync(method, path, [])).Status, (await kept.SendAsync(method, path, [])).Status));
        }
    }

    [Fact]
    public async Task A_choice_is_taken() =>
        Assert.Equal(303, (await server.SendAsync("POST", "/decide/quick", [Form, "Content-Length: 26"], "question=product&answer=no")).Status);

    [Fact]
    public async Task A_choice_in_pieces_is_taken() =>
        Assert.Equal(303, (await server.SendAsync("POST", "/decide/quick", [Form, "Transfer-Encoding: chunked"], Chunks("question=product&", "answer=no"))).Status);

    [Fact]
    public async Task A_huge_body_is_refused_before_it_is_sent() =>
        Assert.Equal(413, (await server.SendAsync("POST", "/decide/quick", [Form, "Content-Length: 107374182400"])).Status);

    /// <summary>A question may be as long as the body, so no other limit is met first, however the pieces arrive.</summary>
    [Fact]
    public async Task A_body_in_pieces_is_refused_when_it_grows_too_large() =>
        Assert.Equal(413, (await server.SendAsync("POST", "/ask", [Form, "Transfer-Encoding: chunked"], Chunks(["q=", .. Enumerable.Repeat(new string('x', 100), 50)]))).Status);

    [Fact]
    public async Task A_body_in_broken_pieces_is_refused() =>
        Assert.Equal(400, (await server.SendAsync("POST", "/decide/quick", [Form, "Transfer-Encoding: chunked"], "zz\r\nnot a length")).Status);

    [Theory]
    [InlineData("Content-Length: 5", "Content-Length: 6")]
    [InlineData("Content-Length: -5", "X: y")]
    [InlineData("Content-Length: 5", "X: y\r\n folded")]
    public async Task Headers_that_contradict_each_other_are_refused(params string[] headers) =>
        Assert.Equal(400, (await server.SendAsync("POST", "/decide/quick", [Form, .. headers], "hello")).Status);

    [Fact]
    public async Task A_body_that_breaks_off_does_no_harm()
    {
        using (var connection = new TcpClient())
        {
            await connection.ConnectAsync(System.Net.IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /decide/quick HTTP/1.1\r\nHost: 127.0.0.1\r\n{Form}\r\nContent-Length: 100\r\n\r\nquestion="), TestContext.Current.CancellationToken);
        }

        Assert.Equal(200, (await server.GetAsync("/")).Status);
    }

    [Theory]
    [InlineData("TRACE", 405)]
    [InlineData("BREW", 501)]
    public async Task Other_methods_are_refused(string method, int status) => Assert.Equal(status, (await server.SendAsync(method, "/", [])).Status);

    [Theory]
    [InlineData("POST", "/decide/quick")]
    [InlineData("GET", "/")]
    public async Task A_request_with_two_lengths_has_one_answer_and_the_one_hidden_in_it_none(string method, string address)
    {
        var reply = await Server.SendAsync(server.Port, $"{method} {address} HTTP/1.1\r\nHost: 127.0.0.1\r\n{Form}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /compare HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

        Assert.Equal((400, "close"), (reply.Status, reply["Connection"]));
        Assert.DoesNotContain("HTTP/1.1 200", reply.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 5", "hello")]
    [InlineData("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n")]
    public async Task A_page_is_not_opened_with_a_body(string header, string body) =>
        Assert.Equal(400, (await server.SendAsync("GET", "/", [header], body)).Status);

    private static string Chunks(params string[] pieces) =>
        string.Concat(pieces.Select(static piece => $"{piece.Length.ToString("x", CultureInfo.InvariantCulture)}\r\n{piece}\r\n")) + "0\r\n\r\n";
}
