namespace Acme
{
    public static class Hosts
    {
        public const string Api = "https://api.example.test";
        internal const string Key = "k-1";
    }
}
