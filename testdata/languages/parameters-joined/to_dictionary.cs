using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var form = new[] { ("grant_type", "authorization_code"), ("code", code) }.ToDictionary(pair => pair.Item1, pair => pair.Item2);
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
