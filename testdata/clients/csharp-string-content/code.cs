// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/bytes text grant_type=refresh_token headers Content-Type=text/plain X-Kind=raw

using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

class Exchange
{
    void Code(HttpClient given, string code)
    {
        var client = new HttpClient();
        var body = new StringContent("grant_type=authorization_code&code=" + code, Encoding.UTF8, "application/x-www-form-urlencoded");
        client.PostAsync("https://api.example.test/oauth/token", body).GetAwaiter().GetResult();
        var bytes = new ByteArrayContent(Encoding.ASCII.GetBytes("grant_type=refresh_token"));
        bytes.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        bytes.Headers.Add("X-Kind", "raw");
        client.PostAsync("https://api.example.test/oauth/bytes", bytes).GetAwaiter().GetResult();
    }
}
