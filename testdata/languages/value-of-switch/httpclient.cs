using System.Collections.Generic;
using System.Net.Http;

enum Stage { Live, Test }

class Exchange
{
    private static string Host(Stage stage) => stage switch
    {
        Stage.Live => "https://api.example.test",
        _ => "https://sandbox.example.test",
    };

    private static string Path(string what)
    {
        switch (what)
        {
            case "token":
                const string folder = "/oauth";
                return folder + "/old_token";
            default:
                return "/" + what;
        }
    }

    private static void Send(object body)
    {
        HttpContent content = body is IDictionary<string, string> fields ? new FormUrlEncodedContent(fields) : (HttpContent)body;
        new HttpClient().PostAsync(Host(Stage.Live) + Path("token"), content);
    }

    public void Run(string code) => Send(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
}
