using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.WebUtilities;

public class A
{
    protected A(string host = "https://none.example.test", string path = "/none", string key = null)
    {
        Host = host;
        Path = path;
        Key = key;
    }

    protected string Host { get; }
    protected string Path { get; }
    protected string Key { get; }

    protected Task<string> Get(Dictionary<string, string> parameters) =>
        new HttpClient().GetStringAsync(QueryHelpers.AddQueryString(Host + Path, parameters));
}

public class B : A
{
    protected B(string path, string key) : base(host: "https://api.example.test", path: path, key: key)
    {
    }
}

public class C : B
{
    public C() : base("/oauth/old_token", "k-3")
    {
    }

    public Task<string> Login(string user) =>
        Get(new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user, ["client_id"] = Key }); // [login]
}
