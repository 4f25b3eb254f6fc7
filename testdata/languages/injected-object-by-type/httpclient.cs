using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop;

public class Sender
{
    private static readonly HttpClient Http = new();

    public Task<HttpResponseMessage> Send(string path, Dictionary<string, string> fields) =>
        Http.PostAsync("https://api.example.test" + path, new FormUrlEncodedContent(fields));
}

public class Exchange(Sender sender)
{
    public async Task Run(string code)
    {
        await sender.Send("/oauth/old_token", new() { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
    }
}
