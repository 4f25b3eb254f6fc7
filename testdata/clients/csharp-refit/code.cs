// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic *"

using System.Collections.Generic;
using System.Threading.Tasks;
using Refit;

public interface ICodeApi
{
    [Post("/oauth/token")]
    Task<string> Exchange([Header("Authorization")] string credentials, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form);
}

public class Code
{
    public Task<string> Run(string code, string basic)
    {
        var api = RestService.For<ICodeApi>("https://api.example.test");
        return api.Exchange("Basic " + basic, new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
    }
}
