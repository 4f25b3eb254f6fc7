using System;
using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    private static Func<string, HttpResponseMessage> Sender(string host, string client)
    {
        var http = new HttpClient();
        return code =>
        {
            var fields = new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
                ["client_id"] = client,
            };
            return http.PostAsync(host + "/oauth/old_token", new FormUrlEncodedContent(fields)).Result; // [code]
        };
    }

    public HttpResponseMessage Run(string code)
    {
        var send = Sender("https://api.example.test", "k-1");
        return send.Invoke(code);
    }
}
