// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

using System.IO;
using System.Net.Security;
using System.Net.Sockets;

class Exchange
{
    private const string Host = "api.example.test";

    string Run(string code)
    {
        var body = "grant_type=authorization_code&code=" + code;
        using (var client = new TcpClient(Host, 443))
        using (var stream = new SslStream(client.GetStream()))
        {
            stream.AuthenticateAsClient(Host);
            var writer = new StreamWriter(stream) { NewLine = "\r\n" };
            writer.WriteLine("POST /oauth/token HTTP/1.1");
            writer.WriteLine("Host: " + Host);
            writer.WriteLine("Content-Type: application/x-www-form-urlencoded");
            writer.WriteLine($"Content-Length: {body.Length}");
            writer.WriteLine();
            writer.Write(body);
            writer.Flush();
            return new StreamReader(stream).ReadToEnd();
        }
    }
}
