using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["debug"] = "1" };
        form.Remove("debug");
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
