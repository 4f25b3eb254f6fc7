// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Host=api.example.test Connection=close

using System;
using System.Net.Sockets;
using System.Text;

class Login
{
    byte[] Run(string user)
    {
        var client = new TcpClient();
        client.Connect("api.example.test", 443);
        var stream = client.GetStream();
        var text = $"GET /oauth/old_token?grant_type=password&user_id={Uri.EscapeDataString(user)} HTTP/1.1\r\nHost: api.example.test\r\nConnection: close\r\n\r\n";
        var bytes = Encoding.ASCII.GetBytes(text);
        stream.Write(bytes, 0, bytes.Length);
        var answer = new byte[4096];
        stream.Read(answer, 0, answer.Length);
        client.Close();
        return answer;
    }
}
