using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var all = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["_trace"] = "on" };
        var form = all.Where(field => !field.Key.StartsWith("_"));
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
