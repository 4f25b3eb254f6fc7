using System;
using System.Net.Http;
using Shop;

namespace Shop.Web
{
    // Two requests feed on one constant: one finding, at the constant.
    public class Login
    {
        public void First(HttpContent form) => new HttpClient().PostAsync(Urls.Token, form);

        public void Second(HttpContent form) => new HttpClient().PostAsync(Urls.Token, form);

        public void Joined(HttpContent form)
        {
            var client = new HttpClient { BaseAddress = new Uri(Urls.Host) };
            client.PostAsync(Urls.Path, form);
        }
    }
}
