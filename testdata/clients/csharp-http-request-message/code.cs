// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

using System.Collections.Generic;
using System.Net.Http;

class Exchange
{
    HttpResponseMessage Code(string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/token");
        var fields = new List<KeyValuePair<string, string>>();
        fields.Add(new KeyValuePair<string, string>("grant_type", "authorization_code"));
        fields.Add(new("code", code));
        request.Content = new FormUrlEncodedContent(fields);
        return new HttpClient().Send(request);
    }
}
