/// The completion of a shell: it hands the words typed so far to `headache __complete` on standard input, so that
/// they stand in no list of processes, and offers what it is answered.
enum ShellScript: String, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  /// Where the shell looks for it, and what else it takes.
  var installation: String {
    switch self {
    case .bash:
      """
      mkdir -p ~/.local/share/bash-completion/completions
      headache completions bash > ~/.local/share/bash-completion/completions/headache
      # where bash-completion is not installed, in ~/.bashrc:
      source <(headache completions bash)

      """
    case .zsh:
      """
      mkdir -p ~/.zfunc
      headache completions zsh > ~/.zfunc/_headache
      # in ~/.zshrc:
      fpath+=(~/.zfunc); autoload -U compinit; compinit

      """
    case .fish:
      """
      mkdir -p ~/.config/fish/completions
      headache completions fish > ~/.config/fish/completions/headache.fish

      """
    }
  }

  private static let bashScript = #"""
    # Completion of headache for bash.
    _headache() {
      local current=${COMP_WORDS[COMP_CWORD]} line
      COMPREPLY=()
      while IFS= read -r line; do
        if [[ $line == :files ]]; then
          compopt -o filenames 2> /dev/null
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
        else
          COMPREPLY+=("${line%%$'\t'*}")
        fi
      done < <(printf '%s\0' "${COMP_WORDS[@]:1:COMP_CWORD}" | headache __complete 2> /dev/null)
    }
    complete -F _headache headache

    """#

  private static let zshScript = #"""
    #compdef headache
    # Completion of headache for zsh.
    _headache() {
      local line
      local -a candidates
      while IFS= read -r line; do
        if [[ $line == :files ]]; then
          _files
        else
          candidates+=("${line//$'\t'/:}")
        fi
      done < <(printf '%s\0' "${(@)words[2,CURRENT]}" | headache __complete 2> /dev/null)
      (( $#candidates )) && _describe -V 'headache' candidates
    }
    if [[ $funcstack[1] == _headache ]]; then _headache "$@"; else compdef _headache headache; fi

    """#

  private static let fishScript = #"""
    # Completion of headache for fish.
    function __headache_complete
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      for line in (printf '%s\0' $words[2..-1] "$current" | headache __complete 2> /dev/null)
        if test "$line" = :files
          __fish_complete_path "$current"
        else
          echo $line
        end
      end
    end
    complete -c headache -f -k -a '(__headache_complete)'

    """#
}
