// expect: POST https://api.example.test/oauth/token query v=2 form grant_type=authorization_code headers X-Kind=k X-More=m X-All=a
// expect: POST https://api.example.test/oauth/flat text grant_type=refresh_token headers Content-Type=application/x-www-form-urlencoded
// expect: PUT https://api.example.test/oauth/put query w=3
// expect: DELETE https://api.example.test/oauth/delete
// expect: GET https://api.example.test/oauth/get query a=1
// expect: POST https://api.example.test/oauth/json json a=1
// expect: POST https://api.example.test/oauth/body json a=1
// expect: POST https://api.example.test/oauth/object form grant_type=refresh_token a=1
// expect: POST https://api.example.test/oauth/static form a=1
// expect: POST https://api.example.test/oauth/string text a=1 headers Content-Type=application/x-www-form-urlencoded

using System.Collections.Generic;
using RestSharp;

class Exchange
{
    private readonly RestClient client = new RestClient("https://api.example.test/oauth/");

    void Code()
    {
        var request = new RestRequest("token", method: Method.POST);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("v", "2", ParameterType.QueryString);
        request.AddParameter("X-Kind", "k", ParameterType.HttpHeader);
        request.AddParameter("id", "5", ParameterType.UrlSegment);
        request.AddHeader("X-More", "m");
        request.AddHeaders(new Dictionary<string, string> { { "X-All", "a" } });
        request.AddUrlSegment("id", "5");
        client.Execute(request);
    }

    void Flat()
    {
        var request = new RestRequest(Method.POST) { Resource = "flat" };
        request.AddParameter("application/x-www-form-urlencoded", "grant_type=refresh_token", ParameterType.RequestBody);
        client.Execute(request);
    }

    void Verbs()
    {
        client.Execute(new RestRequest(Method.PUT) { Resource = "put" }.AddQueryParameter("w", "3"));
        client.Execute(new RestRequest(Method.DELETE) { Resource = "delete" });
        client.Execute(new RestRequest(Method.GET) { Resource = "get" }.AddParameter("a", "1"));
        client.Execute(new RestRequest("json", Method.POST).AddJsonBody(new { a = 1 }));
        client.Execute(new RestRequest("body", Method.POST).AddBody(new { a = 1 }));
        client.Execute(new RestRequest("object", Method.POST).AddObject(new { grant_type = "refresh_token", a = 1 }));
        client.Execute(new RestRequest("static", Method.POST).AddObjectStatic(new { a = 1 }));
        client.Execute(new RestRequest("string", Method.POST).AddStringBody("a=1", ContentType.FormUrlEncoded));
    }
}
