using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var form = new SortedDictionary<string, string>();
        form.TryAdd("grant_type", "authorization_code");
        form.TryAdd("code", code);
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
