/// A form in which redirects are written.
package enum RedirectForm: String, Sendable, Hashable, CaseIterable {
    /// A small page at each old address: works everywhere, also from disk.
    case html
    /// The file `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it.
    case netlify
    /// The file `redirects.nginx.conf`, to be included in a `server` block of nginx.
    case nginx
    /// The file `.htaccess`, as Apache reads it.
    case apache
}
