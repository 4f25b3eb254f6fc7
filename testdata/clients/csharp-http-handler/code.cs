// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code auth=basic

using System.Collections.Generic;
using System.Net;
using System.Net.Http;

class Exchange
{
    void Code(string id, string secret)
    {
        var handler = new HttpClientHandler { Credentials = new NetworkCredential(id, secret), UseCookies = false };
        var client = new HttpClient(handler);
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code" };
        client.PostAsync("https://api.example.test/oauth/token", new FormUrlEncodedContent(fields)).Wait();
    }
}
