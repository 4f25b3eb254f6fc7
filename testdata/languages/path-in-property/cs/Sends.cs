using System.Collections.Generic;
using System.Net.Http;

namespace Shop.OAuth;

public abstract class Sends
{
    private static readonly HttpClient Client = new();
    private readonly string _host = "https://api.example.test";

    protected abstract string Path { get; }

    protected string Post(Dictionary<string, string> fields)
    {
        var response = Client.PostAsync(_host + Path, new FormUrlEncodedContent(fields)).Result;
        return response.Content.ReadAsStringAsync().Result;
    }
}
