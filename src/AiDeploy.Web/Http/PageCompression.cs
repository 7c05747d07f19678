using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace AiDeploy.Web.Http;

/// <summary>Bytes that will be kept, and so are worth the time that the best coding takes.</summary>
internal sealed class KeptBytes : MemoryStream;

/// <summary>A coding for the framework's compression, which has one level for all replies: the best where bytes are kept, the fastest elsewhere.</summary>
/// <param name="name">The name of the coding in <c>Content-Encoding</c>.</param>
/// <param name="code">Makes a stream that codes into another one and leaves it open.</param>
internal sealed class PageCompression(string name, Func<Stream, CompressionLevel, Stream> code) : ICompressionProvider
{
    public string EncodingName => name;

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => code(outputStream, outputStream is KeptBytes ? CompressionLevel.SmallestSize : CompressionLevel.Fastest);
}
