// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

using System.IO;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

class Refresh
{
    async Task<string> Run(string token)
    {
        var body = $"grant_type=refresh_token&refresh_token={token}";
        using var client = new TcpClient();
        await client.ConnectAsync("api.example.test", 443);
        await using var stream = new SslStream(client.GetStream(), false);
        await stream.AuthenticateAsClientAsync("api.example.test");
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true };
        await writer.WriteLineAsync("POST /oauth/token HTTP/1.1");
        await writer.WriteAsync("Host: api.example.test\r\nContent-Type: application/x-www-form-urlencoded\r\n");
        await writer.WriteAsync($"Content-Length: {Encoding.ASCII.GetByteCount(body)}\r\n\r\n{body}");
        await stream.FlushAsync();
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
