using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Shop.Domain;

namespace Shop.Infrastructure
{
    internal sealed class HttpTransport : ITransport
    {
        private static readonly HttpClient Http = new HttpClient();

        public async Task<string> PostAsync(string path, IDictionary<string, string> fields)
        {
            var response = await Http.PostAsync("https://api.example.test" + path, new FormUrlEncodedContent(fields));
            return await response.Content.ReadAsStringAsync();
        }
    }
}
