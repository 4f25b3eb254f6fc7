using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var first = new Dictionary<string, string> { ["grant_type"] = "authorization_code" };
        var form = first.Concat(new Dictionary<string, string> { ["code"] = code });
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
