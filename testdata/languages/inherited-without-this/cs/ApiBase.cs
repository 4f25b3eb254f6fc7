using System.Collections.Generic;
using System.Net.Http;

namespace Shop
{
    public abstract class ApiBase
    {
        protected const string ClientId = "k-1";
        protected HttpClient Client { get; } = new HttpClient();

        protected string Root { get; set; } = "https://api.example.test";

        protected static FormUrlEncodedContent Form(IDictionary<string, string> fields) => new FormUrlEncodedContent(fields);
    }
}
