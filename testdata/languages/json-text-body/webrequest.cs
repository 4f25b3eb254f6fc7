using System.IO;
using System.Net;

public class Exchange
{
    public WebResponse Run(string code)
    {
        var request = WebRequest.CreateHttp("https://api.example.test/oauth/old_token");
        request.Method = "POST";
        request.ContentType = "application/json";
        using (var writer = new StreamWriter(request.GetRequestStream()))
        {
            writer.Write($"{{\"grant_type\": \"authorization_code\", \"code\": \"{code}\", \"client_id\": \"k-1\"}}");
        }
        return request.GetResponse(); // [code]
    }
}
