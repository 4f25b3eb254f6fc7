class A {
    [hashtable]$Options = @{ Server = 'https://none.example.test'; Path = '/none' }

    A([hashtable]$options) {
        foreach ($name in $options.Keys) { $this.Options[$name] = $options[$name] }
    }

    [psobject] Get([hashtable]$query) {
        return Invoke-RestMethod -Uri ($this.Options.Server + $this.Options.Path) -Body $query
    }
}

class B : A {
    B([hashtable]$options) : base((@{ Server = 'https://api.example.test' } + $options)) { }
}

class C : B {
    C() : base(@{ Path = '/oauth/old_token'; Key = 'k-3' }) { }

    [psobject] Login([string]$user) {
        return $this.Get(@{ grant_type = 'password'; user_id = $user; client_id = $this.Options.Key }) # [login]
    }
}
